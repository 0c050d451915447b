// Written by `cargo xtask regen`. Change the description and run it again.

//! Types that several operations share.

#[cfg(feature = "ad-insertion")]
mod ad_insertion_config;
#[cfg(feature = "ad-insertion")]
mod ad_marker_passthrough_switch;
#[cfg(feature = "ai-agent")]
mod ai_agent_ambient_sound_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_asr_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_auto_speech_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_back_channeling_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_back_channeling_word;
#[cfg(feature = "ai-agent")]
mod ai_agent_call_info;
#[cfg(feature = "ai-agent")]
mod ai_agent_channel;
#[cfg(feature = "ai-agent")]
mod ai_agent_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_frame_motion;
#[cfg(feature = "ai-agent")]
mod ai_agent_language;
#[cfg(feature = "ai-agent")]
mod ai_agent_llm_function;
#[cfg(feature = "ai-agent")]
mod ai_agent_llm_message;
#[cfg(feature = "ai-agent")]
mod ai_agent_outbound_call_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_runtime_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_spoken_text;
#[cfg(feature = "ai-agent")]
mod ai_agent_template_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_tts_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_turn_detection_config;
#[cfg(feature = "search")]
mod ai_label_track;
#[cfg(feature = "ai-agent")]
mod ai_rtc_auth_code_dto;
#[cfg(feature = "ai-agent")]
mod ai_rtc_license_info_dto;
#[cfg(feature = "recognition")]
mod analysis_job_status;
#[cfg(any(feature = "library", feature = "yike"))]
mod audio_stream_info;
#[cfg(feature = "avatar")]
mod avatar_training_status;
#[cfg(feature = "library")]
mod category;
#[cfg(feature = "library")]
mod category_type;
#[cfg(feature = "recognition")]
mod censor_result;
#[cfg(feature = "channel-assembly")]
mod channel_assembly_channel;
#[cfg(feature = "channel-assembly")]
mod channel_assembly_program;
#[cfg(feature = "channel-assembly")]
mod channel_assembly_schedule_data;
#[cfg(feature = "channel-assembly")]
mod channel_assembly_source;
#[cfg(feature = "channel-assembly")]
mod channel_assembly_source_location;
#[cfg(feature = "channel-assembly")]
mod channel_playback_mode;
#[cfg(feature = "channel-assembly")]
mod channel_tier;
#[cfg(feature = "ai-agent")]
mod chat_sync_config;
#[cfg(feature = "transcoding")]
mod create_time_order;
#[cfg(feature = "editing")]
mod creation_source;

#[cfg(
    any(
        feature = "library",
        feature = "search",
        feature = "editing",
        feature = "intelligent-production",
        feature = "transcoding"
    )
)]
mod creation_time_order;
#[cfg(feature = "transcoding")]
mod custom_template;
#[cfg(feature = "voice")]
mod customized_voice_job_created;
#[cfg(feature = "voice")]
mod customized_voice_job_status;
#[cfg(feature = "voice")]
mod customized_voice_type;
#[cfg(feature = "recognition")]
mod dna_db_info;
#[cfg(feature = "recognition")]
mod dna_model;
#[cfg(feature = "transcoding")]
mod dynamic_image_file;
#[cfg(feature = "editing")]
mod editing_project_material;
#[cfg(feature = "editing")]
mod editing_project_source;
#[cfg(feature = "editing")]
mod editing_project_status;
#[cfg(feature = "editing")]
mod editing_project_type;
#[cfg(feature = "editing")]
mod editing_template_status;
#[cfg(feature = "editing")]
mod editing_template_type;
#[cfg(any(feature = "library", feature = "yike"))]
mod file_basic_info;
#[cfg(any(feature = "library", feature = "editing", feature = "yike"))]
mod file_summary;
#[cfg(any(feature = "upload", feature = "library"))]
mod hdr_type;
#[cfg(feature = "intelligent-production")]
mod hotword;
#[cfg(feature = "intelligent-production")]
mod hotword_usage_scenario;
#[cfg(feature = "intelligent-production")]
mod i_production_output;
#[cfg(feature = "transcoding")]
mod image_job_trigger_source;
#[cfg(feature = "ai-agent")]
mod ipc_capability;
#[cfg(feature = "transcoding")]
mod job_status;
#[cfg(feature = "editing")]
mod live_editing_business_status;
#[cfg(feature = "live-packaging")]
mod live_manifest_config;
#[cfg(feature = "editing")]
mod live_material;
#[cfg(feature = "live-packaging")]
mod live_package_channel;
#[cfg(feature = "live-packaging")]
mod live_package_channel_group;
#[cfg(feature = "live-packaging")]
mod live_package_ingest_endpoint;
#[cfg(feature = "live-packaging")]
mod live_package_origin_endpoint;
#[cfg(feature = "live-packaging")]
mod live_packaging_config;
#[cfg(feature = "live")]
mod live_record_format;
#[cfg(feature = "live")]
mod live_record_job;
#[cfg(feature = "live")]
mod live_record_output;
#[cfg(feature = "live")]
mod live_record_template;
#[cfg(feature = "live")]
mod live_snapshot_output;
#[cfg(feature = "live")]
mod live_snapshot_stream_input;
#[cfg(feature = "live")]
mod live_stream_input;
#[cfg(feature = "live")]
mod live_transcode_input;
#[cfg(feature = "live")]
mod live_transcode_job;
#[cfg(feature = "live")]
mod live_transcode_output;
#[cfg(feature = "live")]
mod live_transcode_schedule;
#[cfg(feature = "live")]
mod live_transcode_template;
#[cfg(feature = "live")]
mod live_transcode_template_config;
#[cfg(feature = "live")]
mod live_transcode_template_type;
#[cfg(any(feature = "library", feature = "yike"))]
mod media_basic_info;
#[cfg(feature = "library")]
mod media_business_type;
#[cfg(feature = "recognition")]
mod media_censor_job;
#[cfg(feature = "media-connect")]
mod media_connect_protocol;
#[cfg(feature = "transcoding")]
mod media_convert_input;
#[cfg(feature = "transcoding")]
mod media_convert_job_settings;
#[cfg(feature = "transcoding")]
mod media_convert_job_state;
#[cfg(feature = "transcoding")]
mod media_convert_job_without_detail;
#[cfg(feature = "transcoding")]
mod media_convert_output;
#[cfg(feature = "transcoding")]
mod media_convert_output_detail;
#[cfg(feature = "transcoding")]
mod media_convert_output_group;
#[cfg(feature = "transcoding")]
mod media_convert_output_group_config;
#[cfg(feature = "transcoding")]
mod media_convert_output_group_detail;
#[cfg(feature = "transcoding")]
mod media_convert_output_group_output;
#[cfg(feature = "settings")]
mod media_convert_usage;
#[cfg(feature = "library")]
mod media_file_info;
#[cfg(feature = "transcoding")]
mod media_file_meta;
#[cfg(feature = "transcoding")]
mod media_info_job;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition",
        feature = "watermark"
    )
)]
mod media_input;
#[cfg(feature = "media-live")]
mod media_live_audio_selector;
#[cfg(feature = "media-live")]
mod media_live_audio_setting;
#[cfg(feature = "media-live")]
mod media_live_channel;
#[cfg(feature = "media-live")]
mod media_live_input;
#[cfg(feature = "media-live")]
mod media_live_input_attachment;
#[cfg(feature = "media-live")]
mod media_live_input_security_group;
#[cfg(feature = "media-live")]
mod media_live_input_setting;
#[cfg(feature = "media-live")]
mod media_live_output;
#[cfg(feature = "media-live")]
mod media_live_output_group;
#[cfg(feature = "media-live")]
mod media_live_package_target;
#[cfg(feature = "media-live")]
mod media_live_video_setting;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "workflow",
        feature = "recognition",
        feature = "watermark"
    )
)]
mod media_location_type;
#[cfg(feature = "search")]
mod media_match;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition",
        feature = "watermark",
        feature = "vod-packaging",
        feature = "ai-agent"
    )
)]
mod media_object;
#[cfg(any(feature = "transcoding", feature = "watermark"))]
mod media_output;
#[cfg(any(feature = "library", feature = "editing"))]
mod media_status;
#[cfg(feature = "search")]
mod media_text_clip;
#[cfg(feature = "settings")]
mod notify_event_type;
#[cfg(any(feature = "transcoding", feature = "recognition"))]
mod oss_object;
#[cfg(any(feature = "live-packaging", feature = "vod-packaging"))]
mod packaging_protocol;
#[cfg(feature = "transcoding")]
mod pipeline;
#[cfg(feature = "transcoding")]
mod pipeline_speed;
#[cfg(feature = "transcoding")]
mod pipeline_status;
#[cfg(feature = "editing")]
mod producing_job_status;
#[cfg(feature = "channel-assembly")]
mod program_source_type;
#[cfg(feature = "library")]
mod public_media_basic_info;
#[cfg(feature = "recognition")]
mod recognition_algorithm;
#[cfg(feature = "ai-agent")]
mod rtc_robot_config;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition"
    )
)]
mod schedule_config;
#[cfg(feature = "search")]
mod search_index_info;
#[cfg(feature = "search")]
mod search_index_status;
#[cfg(feature = "search")]
mod search_index_type;
#[cfg(feature = "search")]
mod searched_media_type;
#[cfg(feature = "intelligent-production")]
mod smart_job_output;
#[cfg(feature = "intelligent-production")]
mod smart_job_state;

#[cfg(
    any(
        feature = "library",
        feature = "editing",
        feature = "live",
        feature = "media-live",
        feature = "live-packaging",
        feature = "vod-packaging",
        feature = "channel-assembly",
        feature = "ad-insertion"
    )
)]
mod sort_order;
#[cfg(any(feature = "library", feature = "yike"))]
mod subtitle_stream_info;
#[cfg(feature = "transcoding")]
mod system_template;
#[cfg(feature = "transcoding")]
mod time_span;
#[cfg(feature = "transcoding")]
mod transcode_audio;
#[cfg(feature = "transcoding")]
mod transcode_combine_config;
#[cfg(feature = "transcoding")]
mod transcode_encryption;
#[cfg(feature = "transcoding")]
mod transcode_image_watermark;
#[cfg(feature = "transcoding")]
mod transcode_input;
#[cfg(feature = "transcoding")]
mod transcode_output;
#[cfg(feature = "transcoding")]
mod transcode_output_group;
#[cfg(feature = "transcoding")]
mod transcode_process_config;
#[cfg(feature = "transcoding")]
mod transcode_segment;
#[cfg(feature = "transcoding")]
mod transcode_subtitle;
#[cfg(feature = "transcoding")]
mod transcode_text_watermark;
#[cfg(feature = "transcoding")]
mod transcode_trans_config;
#[cfg(feature = "transcoding")]
mod transcode_video;
#[cfg(feature = "intelligent-production")]
mod transposition_result;
#[cfg(feature = "transcoding")]
mod trigger_source;
#[cfg(feature = "upload")]
mod url_upload_status;
#[cfg(feature = "library")]
mod video_stream_info;
#[cfg(feature = "vod-packaging")]
mod vod_packaging_asset;
#[cfg(feature = "vod-packaging")]
mod vod_packaging_config;
#[cfg(feature = "vod-packaging")]
mod vod_packaging_configuration;
#[cfg(feature = "vod-packaging")]
mod vod_packaging_group;
#[cfg(feature = "voice")]
mod voice_gender;
#[cfg(feature = "voice")]
mod voice_scenario;
#[cfg(feature = "workflow")]
mod workflow_status;
#[cfg(feature = "workflow")]
mod workflow_task_status;
#[cfg(feature = "workflow")]
mod workflow_type;
#[cfg(feature = "yike")]
mod yike_ai_app_job_output;
#[cfg(feature = "yike")]
mod yike_ai_app_job_result;

#[cfg(feature = "ad-insertion")]
pub use ad_insertion_config::{AdInsertionConfig, CdnConfig, ManifestEndpointConfig};
#[cfg(feature = "ad-insertion")]
pub use ad_marker_passthrough_switch::AdMarkerPassthroughSwitch;
#[cfg(feature = "ai-agent")]
pub use ai_agent_ambient_sound_config::AiAgentAmbientSoundConfig;
#[cfg(feature = "ai-agent")]
pub use ai_agent_asr_config::AiAgentAsrConfig;
#[cfg(feature = "ai-agent")]
pub use ai_agent_auto_speech_config::{
    AiAgentAutoSpeechConfig, LlmPending, LlmPendingMode, UserIdle,
};
#[cfg(feature = "ai-agent")]
pub use ai_agent_back_channeling_config::{AiAgentBackChannelingConfig, TriggerStage};
#[cfg(feature = "ai-agent")]
pub use ai_agent_back_channeling_word::AiAgentBackChannelingWord;
#[cfg(feature = "ai-agent")]
pub use ai_agent_call_info::AiAgentCallInfo;
#[cfg(feature = "ai-agent")]
pub use ai_agent_channel::AiAgentChannel;
#[cfg(feature = "ai-agent")]
pub use ai_agent_config::{
    AiAgentConfig, AvatarConfig, AiAgentConfigInterruptConfig,
    AiAgentConfigNoInterruptMode, AiAgentConfigLlmConfig, VcrConfig, VcrConfigEquipment,
    HeadMotion, LookAway, PeopleCount, VoiceprintConfig, RegistrationMode,
};
#[cfg(feature = "ai-agent")]
pub use ai_agent_frame_motion::AiAgentFrameMotion;
#[cfg(feature = "ai-agent")]
pub use ai_agent_language::AiAgentLanguage;
#[cfg(feature = "ai-agent")]
pub use ai_agent_llm_function::{AiAgentLlmFunction, AiAgentLlmFunctionFunction};
#[cfg(feature = "ai-agent")]
pub use ai_agent_llm_message::{AiAgentLlmMessage, AiAgentLlmMessageRole};
#[cfg(feature = "ai-agent")]
pub use ai_agent_outbound_call_config::{
    AiAgentOutboundCallConfig, BackChannelingConfig,
    AiAgentOutboundCallConfigInterruptConfig, AiAgentOutboundCallConfigNoInterruptMode,
    AiAgentOutboundCallConfigLlmConfig,
};
#[cfg(feature = "ai-agent")]
pub use ai_agent_runtime_config::AiAgentRuntimeConfig;
#[cfg(feature = "ai-agent")]
pub use ai_agent_spoken_text::AiAgentSpokenText;
#[cfg(feature = "ai-agent")]
pub use ai_agent_template_config::{
    AiAgentTemplateConfig, AvatarChat3D, VisionChat, VoiceChat,
};
#[cfg(feature = "ai-agent")]
pub use ai_agent_tts_config::{
    AiAgentTtsConfig, AiAgentTtsConfigEmotion, LanguageId, ModelId, PronunciationRule,
    PronunciationRuleType,
};
#[cfg(feature = "ai-agent")]
pub use ai_agent_turn_detection_config::{
    AiAgentTurnDetectionConfig, AiAgentTurnDetectionConfigEagerness,
    AiAgentTurnDetectionConfigMode,
};
#[cfg(feature = "search")]
pub use ai_label_track::AiLabelTrack;
#[cfg(feature = "ai-agent")]
pub use ai_rtc_auth_code_dto::AiRtcAuthCodeDto;
#[cfg(feature = "ai-agent")]
pub use ai_rtc_license_info_dto::AiRtcLicenseInfoDto;
#[cfg(feature = "recognition")]
pub use analysis_job_status::AnalysisJobStatus;
#[cfg(any(feature = "library", feature = "yike"))]
pub use audio_stream_info::AudioStreamInfo;
#[cfg(feature = "avatar")]
pub use avatar_training_status::AvatarTrainingStatus;
#[cfg(feature = "library")]
pub use category::Category;
#[cfg(feature = "library")]
pub use category_type::CategoryType;
#[cfg(feature = "recognition")]
pub use censor_result::{CensorResult, CensorResultLabel, CensorResultSuggestion};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_channel::{
    ChannelAssemblyChannel, OutPutConfig, ManifestSettings,
};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_program::{
    ChannelAssemblyProgram, ChannelAssemblyProgramAdBreak,
    ChannelAssemblyProgramSpliceInsertSettings, ChannelAssemblyProgramClipRange,
};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_schedule_data::{
    ChannelAssemblyScheduleData, ChannelAssemblyScheduleDataAdBreak,
    ChannelAssemblyScheduleDataSpliceInsertSettings, EntryType,
};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_source::{
    ChannelAssemblySource, ChannelAssemblySourceHttpPackageConfiguration,
};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_source_location::ChannelAssemblySourceLocation;
#[cfg(feature = "channel-assembly")]
pub use channel_playback_mode::ChannelPlaybackMode;
#[cfg(feature = "channel-assembly")]
pub use channel_tier::ChannelTier;
#[cfg(feature = "ai-agent")]
pub use chat_sync_config::ChatSyncConfig;
#[cfg(feature = "transcoding")]
pub use create_time_order::CreateTimeOrder;
#[cfg(feature = "editing")]
pub use creation_source::CreationSource;

#[cfg(
    any(
        feature = "library",
        feature = "search",
        feature = "editing",
        feature = "intelligent-production",
        feature = "transcoding"
    )
)]
pub use creation_time_order::CreationTimeOrder;
#[cfg(feature = "transcoding")]
pub use custom_template::{CustomTemplate, FrontendHint, TranscodeTemplateHint};
#[cfg(feature = "voice")]
pub use customized_voice_job_created::CustomizedVoiceJobCreated;
#[cfg(feature = "voice")]
pub use customized_voice_job_status::CustomizedVoiceJobStatus;
#[cfg(feature = "voice")]
pub use customized_voice_type::CustomizedVoiceType;
#[cfg(feature = "recognition")]
pub use dna_db_info::{DnaDbInfo, DnaDbInfoStatus};
#[cfg(feature = "recognition")]
pub use dna_model::DnaModel;
#[cfg(feature = "transcoding")]
pub use dynamic_image_file::DynamicImageFile;
#[cfg(feature = "editing")]
pub use editing_project_material::{
    EditingProjectMaterial, EditingProjectMaterialFileInfo,
    EditingProjectMaterialMediaBasicInfo,
};
#[cfg(feature = "editing")]
pub use editing_project_source::EditingProjectSource;
#[cfg(feature = "editing")]
pub use editing_project_status::EditingProjectStatus;
#[cfg(feature = "editing")]
pub use editing_project_type::EditingProjectType;
#[cfg(feature = "editing")]
pub use editing_template_status::EditingTemplateStatus;
#[cfg(feature = "editing")]
pub use editing_template_type::EditingTemplateType;
#[cfg(any(feature = "library", feature = "yike"))]
pub use file_basic_info::FileBasicInfo;
#[cfg(any(feature = "library", feature = "editing", feature = "yike"))]
pub use file_summary::{FileSummary, FileSummaryFileStatus};
#[cfg(any(feature = "upload", feature = "library"))]
pub use hdr_type::HdrType;
#[cfg(feature = "intelligent-production")]
pub use hotword::Hotword;
#[cfg(feature = "intelligent-production")]
pub use hotword_usage_scenario::HotwordUsageScenario;
#[cfg(feature = "intelligent-production")]
pub use i_production_output::{IProductionOutput, IProductionOutputBiz};
#[cfg(feature = "transcoding")]
pub use image_job_trigger_source::ImageJobTriggerSource;
#[cfg(feature = "ai-agent")]
pub use ipc_capability::IpcCapability;
#[cfg(feature = "transcoding")]
pub use job_status::JobStatus;
#[cfg(feature = "editing")]
pub use live_editing_business_status::LiveEditingBusinessStatus;
#[cfg(feature = "live-packaging")]
pub use live_manifest_config::{
    LiveManifestConfig, AdMarkers, SegmentTemplateFormat, LiveManifestConfigStreamOrder,
};
#[cfg(feature = "editing")]
pub use live_material::LiveMaterial;
#[cfg(feature = "live-packaging")]
pub use live_package_channel::LivePackageChannel;
#[cfg(feature = "live-packaging")]
pub use live_package_channel_group::LivePackageChannelGroup;
#[cfg(feature = "live-packaging")]
pub use live_package_ingest_endpoint::{
    LivePackageIngestEndpoint, LivePackageIngestEndpointId,
};
#[cfg(feature = "live-packaging")]
pub use live_package_origin_endpoint::{
    LivePackageOriginEndpoint, LivePackageOriginEndpointProtocol,
};
#[cfg(feature = "live-packaging")]
pub use live_packaging_config::{
    LivePackagingConfig, DrmConfig, LivePackagingConfigEncryptionMethod, SystemId,
};
#[cfg(feature = "live")]
pub use live_record_format::{LiveRecordFormat, LiveRecordFormatFormat};
#[cfg(feature = "live")]
pub use live_record_job::{LiveRecordJob, LiveRecordJobStatus};
#[cfg(feature = "live")]
pub use live_record_output::{LiveRecordOutput, LiveRecordOutputType};
#[cfg(feature = "live")]
pub use live_record_template::{LiveRecordTemplate, LiveRecordTemplateType};
#[cfg(feature = "live")]
pub use live_snapshot_output::{
    LiveSnapshotOutput, LiveSnapshotOutputRequired, LiveSnapshotOutputStorageType,
};
#[cfg(feature = "live")]
pub use live_snapshot_stream_input::{
    LiveSnapshotStreamInput, LiveSnapshotStreamInputType,
};
#[cfg(feature = "live")]
pub use live_stream_input::{LiveStreamInput, LiveStreamInputType};
#[cfg(feature = "live")]
pub use live_transcode_input::{LiveTranscodeInput, LiveTranscodeInputType};
#[cfg(feature = "live")]
pub use live_transcode_job::{LiveTranscodeJob, OutputStream, StreamInfo, StreamInfoType};
#[cfg(feature = "live")]
pub use live_transcode_output::{LiveTranscodeOutput, LiveTranscodeOutputType};
#[cfg(feature = "live")]
pub use live_transcode_schedule::LiveTranscodeSchedule;
#[cfg(feature = "live")]
pub use live_transcode_template::{LiveTranscodeTemplate, LiveTranscodeTemplateCategory};
#[cfg(feature = "live")]
pub use live_transcode_template_config::{
    LiveTranscodeTemplateConfig, AudioParams, AudioParamsChannels, AudioParamsCodec,
    AudioParamsProfile, VideoParams, VideoParamsCodec, VideoParamsProfile,
};
#[cfg(feature = "live")]
pub use live_transcode_template_type::LiveTranscodeTemplateType;
#[cfg(any(feature = "library", feature = "yike"))]
pub use media_basic_info::MediaBasicInfo;
#[cfg(feature = "library")]
pub use media_business_type::MediaBusinessType;
#[cfg(feature = "recognition")]
pub use media_censor_job::{
    MediaCensorJob, CoverImageCensorResults, CoverImageCensorResult,
    CoverImageCensorResultResults, MediaCensorJobState, MediaCensorJobSuggestion,
    VensorCensorResult, MediaCensorJobVensorCensorResultCensorResults, VideoTimelines,
    VideoTimeline, MediaCensorJobVideoTimelineCensorResults, VideoCensorConfig,
};
#[cfg(feature = "media-connect")]
pub use media_connect_protocol::MediaConnectProtocol;
#[cfg(feature = "transcoding")]
pub use media_convert_input::MediaConvertInput;
#[cfg(feature = "transcoding")]
pub use media_convert_job_settings::MediaConvertJobSettings;
#[cfg(feature = "transcoding")]
pub use media_convert_job_state::MediaConvertJobState;
#[cfg(feature = "transcoding")]
pub use media_convert_job_without_detail::MediaConvertJobWithoutDetail;
#[cfg(feature = "transcoding")]
pub use media_convert_output::MediaConvertOutput;
#[cfg(feature = "transcoding")]
pub use media_convert_output_detail::{
    MediaConvertOutputDetail, MediaConvertOutputDetailResult, OutputFile,
    MediaConvertOutputDetailStatus,
};
#[cfg(feature = "transcoding")]
pub use media_convert_output_group::MediaConvertOutputGroup;
#[cfg(feature = "transcoding")]
pub use media_convert_output_group_config::{
    MediaConvertOutputGroupConfig, MediaConvertOutputGroupConfigType,
};
#[cfg(feature = "transcoding")]
pub use media_convert_output_group_detail::{
    MediaConvertOutputGroupDetail, MediaConvertOutputGroupDetailStatus,
};
#[cfg(feature = "transcoding")]
pub use media_convert_output_group_output::MediaConvertOutputGroupOutput;
#[cfg(feature = "settings")]
pub use media_convert_usage::MediaConvertUsage;
#[cfg(feature = "library")]
pub use media_file_info::MediaFileInfo;
#[cfg(feature = "transcoding")]
pub use media_file_meta::{
    MediaFileMeta, MediaFileMetaAudioStreamInfo, MediaFileMetaFileBasicInfo,
    MediaFileMetaFileStatus, FileType, MediaFileMetaVideoStreamInfo, HasBFrames,
};
#[cfg(feature = "transcoding")]
pub use media_info_job::MediaInfoJob;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition",
        feature = "watermark"
    )
)]
pub use media_input::MediaInput;
#[cfg(feature = "media-live")]
pub use media_live_audio_selector::{
    MediaLiveAudioSelector, AudioLanguageSelection, AudioPidSelection,
    AudioTrackSelection,
};
#[cfg(feature = "media-live")]
pub use media_live_audio_setting::{
    MediaLiveAudioSetting, AudioCodec, AudioCodecSetting, AudioCodecSettingProfile,
};
#[cfg(feature = "media-live")]
pub use media_live_channel::{
    MediaLiveChannel, InputAttachment, MediaLiveChannelOutputGroup, MediaLiveChannelState,
};
#[cfg(feature = "media-live")]
pub use media_live_input::{MediaLiveInput, InputInfo};
#[cfg(feature = "media-live")]
pub use media_live_input_attachment::MediaLiveInputAttachment;
#[cfg(feature = "media-live")]
pub use media_live_input_security_group::MediaLiveInputSecurityGroup;
#[cfg(feature = "media-live")]
pub use media_live_input_setting::MediaLiveInputSetting;
#[cfg(feature = "media-live")]
pub use media_live_output::{MediaLiveOutput, MediaPackageOutputSetting};
#[cfg(feature = "media-live")]
pub use media_live_output_group::{
    MediaLiveOutputGroup, MediaLiveOutputGroupRequired, MediaLiveOutputGroupType,
};
#[cfg(feature = "media-live")]
pub use media_live_package_target::MediaLivePackageTarget;
#[cfg(feature = "media-live")]
pub use media_live_video_setting::{
    MediaLiveVideoSetting, MediaLiveVideoSettingVideoCodec, VideoCodecSetting,
    CodecDetail, CodecDetailProfile, VideoCodecSettingFramerate, FramerateControl,
    VideoCodecSettingGop, GopSizeUnits, VideoCodecSettingRate, RateControlMode,
    VideoCodecType,
};

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "workflow",
        feature = "recognition",
        feature = "watermark"
    )
)]
pub use media_location_type::MediaLocationType;
#[cfg(feature = "search")]
pub use media_match::{MediaMatch, ClipInfo};

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition",
        feature = "watermark",
        feature = "vod-packaging",
        feature = "ai-agent"
    )
)]
pub use media_object::{MediaObject, MediaObjectType};
#[cfg(any(feature = "transcoding", feature = "watermark"))]
pub use media_output::MediaOutput;
#[cfg(any(feature = "library", feature = "editing"))]
pub use media_status::MediaStatus;
#[cfg(feature = "search")]
pub use media_text_clip::MediaTextClip;
#[cfg(feature = "settings")]
pub use notify_event_type::NotifyEventType;
#[cfg(any(feature = "transcoding", feature = "recognition"))]
pub use oss_object::OssObject;
#[cfg(any(feature = "live-packaging", feature = "vod-packaging"))]
pub use packaging_protocol::PackagingProtocol;
#[cfg(feature = "transcoding")]
pub use pipeline::Pipeline;
#[cfg(feature = "transcoding")]
pub use pipeline_speed::PipelineSpeed;
#[cfg(feature = "transcoding")]
pub use pipeline_status::PipelineStatus;
#[cfg(feature = "editing")]
pub use producing_job_status::ProducingJobStatus;
#[cfg(feature = "channel-assembly")]
pub use program_source_type::ProgramSourceType;
#[cfg(feature = "library")]
pub use public_media_basic_info::PublicMediaBasicInfo;
#[cfg(feature = "recognition")]
pub use recognition_algorithm::RecognitionAlgorithm;
#[cfg(feature = "ai-agent")]
pub use rtc_robot_config::RtcRobotConfig;

#[cfg(
    any(
        feature = "intelligent-production",
        feature = "transcoding",
        feature = "recognition"
    )
)]
pub use schedule_config::ScheduleConfig;
#[cfg(feature = "search")]
pub use search_index_info::{SearchIndexInfo, IndexReadiness};
#[cfg(feature = "search")]
pub use search_index_status::SearchIndexStatus;
#[cfg(feature = "search")]
pub use search_index_type::SearchIndexType;
#[cfg(feature = "search")]
pub use searched_media_type::SearchedMediaType;
#[cfg(feature = "intelligent-production")]
pub use smart_job_output::SmartJobOutput;
#[cfg(feature = "intelligent-production")]
pub use smart_job_state::SmartJobState;

#[cfg(
    any(
        feature = "library",
        feature = "editing",
        feature = "live",
        feature = "media-live",
        feature = "live-packaging",
        feature = "vod-packaging",
        feature = "channel-assembly",
        feature = "ad-insertion"
    )
)]
pub use sort_order::SortOrder;
#[cfg(any(feature = "library", feature = "yike"))]
pub use subtitle_stream_info::SubtitleStreamInfo;
#[cfg(feature = "transcoding")]
pub use system_template::SystemTemplate;
#[cfg(feature = "transcoding")]
pub use time_span::TimeSpan;
#[cfg(feature = "transcoding")]
pub use transcode_audio::{
    TranscodeAudio, TranscodeAudioCodec, TranscodeAudioProfile, TranscodeAudioVolume,
};
#[cfg(feature = "transcoding")]
pub use transcode_combine_config::TranscodeCombineConfig;
#[cfg(feature = "transcoding")]
pub use transcode_encryption::{TranscodeEncryption, KeyServiceType};
#[cfg(feature = "transcoding")]
pub use transcode_image_watermark::{
    TranscodeImageWatermark, TranscodeImageWatermarkOverwriteParams, ReferPos,
    OverwriteParamsTimeline,
};
#[cfg(feature = "transcoding")]
pub use transcode_input::TranscodeInput;
#[cfg(feature = "transcoding")]
pub use transcode_output::TranscodeOutput;
#[cfg(feature = "transcoding")]
pub use transcode_output_group::TranscodeOutputGroup;
#[cfg(feature = "transcoding")]
pub use transcode_process_config::{
    TranscodeProcessConfig, TranscodeProcessConfigTranscode,
    TranscodeProcessConfigOverwriteParams,
    TranscodeProcessConfigOverwriteParamsContainer, TranscodeProcessConfigMuxConfig,
};
#[cfg(feature = "transcoding")]
pub use transcode_segment::TranscodeSegment;
#[cfg(feature = "transcoding")]
pub use transcode_subtitle::{TranscodeSubtitle, TranscodeSubtitleOverwriteParams};
#[cfg(feature = "transcoding")]
pub use transcode_text_watermark::{
    TranscodeTextWatermark, TranscodeTextWatermarkOverwriteParams,
};
#[cfg(feature = "transcoding")]
pub use transcode_trans_config::{TranscodeTransConfig, AdjDarMethod, TransMode};
#[cfg(feature = "transcoding")]
pub use transcode_video::{
    TranscodeVideo, TranscodeVideoPreset, TranscodeVideoProfile, TranscodeVideoScanMode,
};
#[cfg(feature = "intelligent-production")]
pub use transposition_result::TranspositionResult;
#[cfg(feature = "transcoding")]
pub use trigger_source::TriggerSource;
#[cfg(feature = "upload")]
pub use url_upload_status::UrlUploadStatus;
#[cfg(feature = "library")]
pub use video_stream_info::VideoStreamInfo;
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_asset::VodPackagingAsset;
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_config::{
    VodPackagingConfig, DrmProvider, VodPackagingConfigEncryptionMethod, StreamSelection,
    VodPackagingConfigStreamOrder,
};
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_configuration::VodPackagingConfiguration;
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_group::VodPackagingGroup;
#[cfg(feature = "voice")]
pub use voice_gender::VoiceGender;
#[cfg(feature = "voice")]
pub use voice_scenario::VoiceScenario;
#[cfg(feature = "workflow")]
pub use workflow_status::WorkflowStatus;
#[cfg(feature = "workflow")]
pub use workflow_task_status::WorkflowTaskStatus;
#[cfg(feature = "workflow")]
pub use workflow_type::WorkflowType;
#[cfg(feature = "yike")]
pub use yike_ai_app_job_output::YikeAiAppJobOutput;
#[cfg(feature = "yike")]
pub use yike_ai_app_job_result::YikeAiAppJobResult;
