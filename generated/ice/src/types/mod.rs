// Written by `cargo xtask regen`. Change the description and run it again.

//! Types that several operations share.

#[cfg(feature = "ad-insertion")]
mod ad_insertion_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_ambient_sound_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_asr_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_auto_speech_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_back_channeling_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_call_info;
#[cfg(feature = "ai-agent")]
mod ai_agent_channel;
#[cfg(feature = "ai-agent")]
mod ai_agent_config;
#[cfg(feature = "ai-agent")]
mod ai_agent_frame_motion;
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
#[cfg(any(feature = "library", feature = "yike"))]
mod audio_stream_info;
#[cfg(feature = "library")]
mod category;
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
#[cfg(feature = "ai-agent")]
mod chat_sync_config;
#[cfg(feature = "transcoding")]
mod custom_template;
#[cfg(feature = "voice")]
mod customized_voice_job_created;
#[cfg(feature = "recognition")]
mod dna_db_info;
#[cfg(feature = "transcoding")]
mod dynamic_image_file;
#[cfg(feature = "editing")]
mod editing_project_material;
#[cfg(any(feature = "library", feature = "yike"))]
mod file_basic_info;
#[cfg(any(feature = "library", feature = "editing", feature = "yike"))]
mod file_summary;
#[cfg(feature = "intelligent-production")]
mod hotword;
#[cfg(feature = "intelligent-production")]
mod i_production_output;
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
#[cfg(any(feature = "library", feature = "yike"))]
mod media_basic_info;
#[cfg(feature = "recognition")]
mod media_censor_job;
#[cfg(feature = "transcoding")]
mod media_convert_input;
#[cfg(feature = "transcoding")]
mod media_convert_job_settings;
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
#[cfg(feature = "search")]
mod media_text_clip;
#[cfg(any(feature = "transcoding", feature = "recognition"))]
mod oss_object;
#[cfg(feature = "transcoding")]
mod pipeline;
#[cfg(feature = "library")]
mod public_media_basic_info;
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
#[cfg(feature = "intelligent-production")]
mod smart_job_output;
#[cfg(feature = "channel-assembly")]
mod source_type;
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
#[cfg(feature = "yike")]
mod yike_ai_app_job_output;
#[cfg(feature = "yike")]
mod yike_ai_app_job_result;

#[cfg(feature = "ad-insertion")]
pub use ad_insertion_config::{
    AdInsertionConfig, AdInsertionConfigAdMarkerPassthrough, AdInsertionConfigCdnConfig,
    AdInsertionConfigManifestEndpointConfig,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_ambient_sound_config::AiAgentAmbientSoundConfig;
#[cfg(feature = "ai-agent")]
pub use ai_agent_asr_config::{AiAgentAsrConfig, AiAgentAsrConfigAsrLanguageId};
#[cfg(feature = "ai-agent")]
pub use ai_agent_auto_speech_config::{
    AiAgentAutoSpeechConfig, AiAgentAutoSpeechConfigLlmPending,
    AiAgentAutoSpeechConfigLlmPendingMode, AiAgentAutoSpeechConfigUserIdle,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_back_channeling_config::{
    AiAgentBackChannelingConfig, AiAgentBackChannelingConfigTriggerStage,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_call_info::AiAgentCallInfo;
#[cfg(feature = "ai-agent")]
pub use ai_agent_channel::AiAgentChannel;
#[cfg(feature = "ai-agent")]
pub use ai_agent_config::{
    AiAgentConfig, AiAgentConfigAvatarConfig, AiAgentConfigInterruptConfig,
    AiAgentConfigInterruptConfigNoInterruptMode, AiAgentConfigLlmConfig,
    AiAgentConfigVcrConfig, AiAgentConfigVcrConfigEquipment,
    AiAgentConfigVcrConfigHeadMotion, AiAgentConfigVcrConfigLookAway,
    AiAgentConfigVcrConfigPeopleCount, AiAgentConfigVoiceprintConfig,
    AiAgentConfigVoiceprintConfigRegistrationMode,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_frame_motion::AiAgentFrameMotion;
#[cfg(feature = "ai-agent")]
pub use ai_agent_llm_function::{AiAgentLlmFunction, AiAgentLlmFunctionFunction};
#[cfg(feature = "ai-agent")]
pub use ai_agent_llm_message::{AiAgentLlmMessage, AiAgentLlmMessageRole};
#[cfg(feature = "ai-agent")]
pub use ai_agent_outbound_call_config::{
    AiAgentOutboundCallConfig, AiAgentOutboundCallConfigBackChannelingConfig,
    AiAgentOutboundCallConfigInterruptConfig,
    AiAgentOutboundCallConfigInterruptConfigNoInterruptMode,
    AiAgentOutboundCallConfigLlmConfig,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_runtime_config::AiAgentRuntimeConfig;
#[cfg(feature = "ai-agent")]
pub use ai_agent_spoken_text::AiAgentSpokenText;
#[cfg(feature = "ai-agent")]
pub use ai_agent_template_config::{
    AiAgentTemplateConfig, AiAgentTemplateConfigAvatarChat3D,
    AiAgentTemplateConfigAvatarChat3DAsrLanguageId, AiAgentTemplateConfigVisionChat,
    AiAgentTemplateConfigVisionChatAsrLanguageId, AiAgentTemplateConfigVoiceChat,
    AiAgentTemplateConfigVoiceChatAsrLanguageId,
};

#[cfg(feature = "ai-agent")]
pub use ai_agent_tts_config::{
    AiAgentTtsConfig, AiAgentTtsConfigEmotion, AiAgentTtsConfigLanguageId,
    AiAgentTtsConfigModelId, AiAgentTtsConfigPronunciationRule,
    AiAgentTtsConfigPronunciationRuleType,
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
#[cfg(any(feature = "library", feature = "yike"))]
pub use audio_stream_info::AudioStreamInfo;
#[cfg(feature = "library")]
pub use category::{Category, CategoryType};
#[cfg(feature = "recognition")]
pub use censor_result::{CensorResult, CensorResultLabel, CensorResultSuggestion};
#[cfg(feature = "channel-assembly")]
pub use channel_assembly_channel::{
    ChannelAssemblyChannel, ChannelAssemblyChannelChannelTier,
    ChannelAssemblyChannelOutPutConfig,
    ChannelAssemblyChannelOutPutConfigManifestSettings,
    ChannelAssemblyChannelPlaybackMode,
};

#[cfg(feature = "channel-assembly")]
pub use channel_assembly_program::{
    ChannelAssemblyProgram, ChannelAssemblyProgramAdBreak,
    ChannelAssemblyProgramAdBreakSpliceInsertSettings, ChannelAssemblyProgramClipRange,
};

#[cfg(feature = "channel-assembly")]
pub use channel_assembly_schedule_data::{
    ChannelAssemblyScheduleData, ChannelAssemblyScheduleDataAdBreak,
    ChannelAssemblyScheduleDataAdBreakSpliceInsertSettings,
    ChannelAssemblyScheduleDataEntryType,
};

#[cfg(feature = "channel-assembly")]
pub use channel_assembly_source::{
    ChannelAssemblySource, ChannelAssemblySourceHttpPackageConfiguration,
};

#[cfg(feature = "channel-assembly")]
pub use channel_assembly_source_location::ChannelAssemblySourceLocation;
#[cfg(feature = "ai-agent")]
pub use chat_sync_config::ChatSyncConfig;
#[cfg(feature = "transcoding")]
pub use custom_template::{
    CustomTemplate, CustomTemplateFrontendHint,
    CustomTemplateFrontendHintTranscodeTemplateHint,
};

#[cfg(feature = "voice")]
pub use customized_voice_job_created::CustomizedVoiceJobCreated;
#[cfg(feature = "recognition")]
pub use dna_db_info::{DnaDbInfo, DnaDbInfoModel, DnaDbInfoStatus};
#[cfg(feature = "transcoding")]
pub use dynamic_image_file::{DynamicImageFile, DynamicImageFileType};
#[cfg(feature = "editing")]
pub use editing_project_material::{
    EditingProjectMaterial, EditingProjectMaterialFileInfo,
    EditingProjectMaterialMediaBasicInfo, EditingProjectMaterialMediaBasicInfoStatus,
};

#[cfg(any(feature = "library", feature = "yike"))]
pub use file_basic_info::FileBasicInfo;
#[cfg(any(feature = "library", feature = "editing", feature = "yike"))]
pub use file_summary::{FileSummary, FileSummaryFileStatus};
#[cfg(feature = "intelligent-production")]
pub use hotword::Hotword;
#[cfg(feature = "intelligent-production")]
pub use i_production_output::{
    IProductionOutput, IProductionOutputBiz, IProductionOutputType,
};

#[cfg(feature = "live-packaging")]
pub use live_manifest_config::{
    LiveManifestConfig, LiveManifestConfigAdMarkers,
    LiveManifestConfigSegmentTemplateFormat, LiveManifestConfigStreamOrder,
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
    LivePackagingConfig, LivePackagingConfigDrmConfig,
    LivePackagingConfigDrmConfigEncryptionMethod, LivePackagingConfigDrmConfigSystemId,
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
pub use live_snapshot_output::{LiveSnapshotOutput, LiveSnapshotOutputStorageType};
#[cfg(feature = "live")]
pub use live_stream_input::{LiveStreamInput, LiveStreamInputType};
#[cfg(feature = "live")]
pub use live_transcode_input::{LiveTranscodeInput, LiveTranscodeInputType};
#[cfg(feature = "live")]
pub use live_transcode_job::{
    LiveTranscodeJob, LiveTranscodeJobOutputStream,
    LiveTranscodeJobOutputStreamStreamInfo, LiveTranscodeJobOutputStreamStreamInfoType,
};

#[cfg(feature = "live")]
pub use live_transcode_output::{LiveTranscodeOutput, LiveTranscodeOutputType};
#[cfg(feature = "live")]
pub use live_transcode_schedule::LiveTranscodeSchedule;
#[cfg(feature = "live")]
pub use live_transcode_template::{LiveTranscodeTemplate, LiveTranscodeTemplateCategory};
#[cfg(feature = "live")]
pub use live_transcode_template_config::{
    LiveTranscodeTemplateConfig, LiveTranscodeTemplateConfigAudioParams,
    LiveTranscodeTemplateConfigAudioParamsChannels,
    LiveTranscodeTemplateConfigAudioParamsCodec,
    LiveTranscodeTemplateConfigAudioParamsProfile,
    LiveTranscodeTemplateConfigVideoParams, LiveTranscodeTemplateConfigVideoParamsCodec,
    LiveTranscodeTemplateConfigVideoParamsProfile,
};

#[cfg(any(feature = "library", feature = "yike"))]
pub use media_basic_info::MediaBasicInfo;
#[cfg(feature = "recognition")]
pub use media_censor_job::{
    MediaCensorJob, MediaCensorJobCoverImageCensorResults,
    MediaCensorJobCoverImageCensorResultsCoverImageCensorResult,
    MediaCensorJobCoverImageCensorResultsCoverImageCensorResultResults,
    MediaCensorJobSuggestion, MediaCensorJobVensorCensorResult,
    MediaCensorJobVensorCensorResultCensorResults,
    MediaCensorJobVensorCensorResultVideoTimelines,
    MediaCensorJobVensorCensorResultVideoTimelinesVideoTimeline,
    MediaCensorJobVensorCensorResultVideoTimelinesVideoTimelineCensorResults,
    MediaCensorJobVideoCensorConfig,
};

#[cfg(feature = "transcoding")]
pub use media_convert_input::MediaConvertInput;
#[cfg(feature = "transcoding")]
pub use media_convert_job_settings::MediaConvertJobSettings;
#[cfg(feature = "transcoding")]
pub use media_convert_job_without_detail::{
    MediaConvertJobWithoutDetail, MediaConvertJobWithoutDetailState,
};

#[cfg(feature = "transcoding")]
pub use media_convert_output::MediaConvertOutput;
#[cfg(feature = "transcoding")]
pub use media_convert_output_detail::{
    MediaConvertOutputDetail, MediaConvertOutputDetailResult,
    MediaConvertOutputDetailResultOutputFile,
    MediaConvertOutputDetailResultOutputFileType, MediaConvertOutputDetailStatus,
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
    MediaFileMetaFileBasicInfoFileStatus, MediaFileMetaFileBasicInfoFileType,
    MediaFileMetaVideoStreamInfo, MediaFileMetaVideoStreamInfoHasBFrames,
};

#[cfg(feature = "transcoding")]
pub use media_info_job::{MediaInfoJob, MediaInfoJobStatus, MediaInfoJobTriggerSource};
#[cfg(feature = "media-live")]
pub use media_live_audio_selector::{
    MediaLiveAudioSelector, MediaLiveAudioSelectorAudioLanguageSelection,
    MediaLiveAudioSelectorAudioPidSelection, MediaLiveAudioSelectorAudioTrackSelection,
};

#[cfg(feature = "media-live")]
pub use media_live_audio_setting::{
    MediaLiveAudioSetting, MediaLiveAudioSettingAudioCodec,
    MediaLiveAudioSettingAudioCodecSetting, MediaLiveAudioSettingAudioCodecSettingProfile,
};

#[cfg(feature = "media-live")]
pub use media_live_channel::{
    MediaLiveChannel, MediaLiveChannelInputAttachment, MediaLiveChannelOutputGroup,
    MediaLiveChannelState,
};

#[cfg(feature = "media-live")]
pub use media_live_input::{MediaLiveInput, MediaLiveInputInputInfo};
#[cfg(feature = "media-live")]
pub use media_live_input_attachment::MediaLiveInputAttachment;
#[cfg(feature = "media-live")]
pub use media_live_input_security_group::MediaLiveInputSecurityGroup;
#[cfg(feature = "media-live")]
pub use media_live_input_setting::MediaLiveInputSetting;
#[cfg(feature = "media-live")]
pub use media_live_output::{MediaLiveOutput, MediaLiveOutputMediaPackageOutputSetting};
#[cfg(feature = "media-live")]
pub use media_live_output_group::{MediaLiveOutputGroup, MediaLiveOutputGroupType};
#[cfg(feature = "media-live")]
pub use media_live_package_target::MediaLivePackageTarget;
#[cfg(feature = "media-live")]
pub use media_live_video_setting::{
    MediaLiveVideoSetting, MediaLiveVideoSettingVideoCodec,
    MediaLiveVideoSettingVideoCodecSetting,
    MediaLiveVideoSettingVideoCodecSettingCodecDetail,
    MediaLiveVideoSettingVideoCodecSettingCodecDetailProfile,
    MediaLiveVideoSettingVideoCodecSettingFramerate,
    MediaLiveVideoSettingVideoCodecSettingFramerateFramerateControl,
    MediaLiveVideoSettingVideoCodecSettingGop,
    MediaLiveVideoSettingVideoCodecSettingGopGopSizeUnits,
    MediaLiveVideoSettingVideoCodecSettingRate,
    MediaLiveVideoSettingVideoCodecSettingRateRateControlMode,
    MediaLiveVideoSettingVideoCodecType,
};

#[cfg(feature = "search")]
pub use media_match::{MediaMatch, MediaMatchClipInfo};

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
#[cfg(feature = "search")]
pub use media_text_clip::MediaTextClip;
#[cfg(any(feature = "transcoding", feature = "recognition"))]
pub use oss_object::OssObject;
#[cfg(feature = "transcoding")]
pub use pipeline::{Pipeline, PipelineSpeed, PipelineStatus};
#[cfg(feature = "library")]
pub use public_media_basic_info::PublicMediaBasicInfo;
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
pub use search_index_info::{
    SearchIndexInfo, SearchIndexInfoIndexReadiness, SearchIndexInfoIndexStatus,
    SearchIndexInfoIndexType,
};

#[cfg(feature = "intelligent-production")]
pub use smart_job_output::SmartJobOutput;
#[cfg(feature = "channel-assembly")]
pub use source_type::SourceType;
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
pub use transcode_encryption::{TranscodeEncryption, TranscodeEncryptionKeyServiceType};
#[cfg(feature = "transcoding")]
pub use transcode_image_watermark::{
    TranscodeImageWatermark, TranscodeImageWatermarkOverwriteParams,
    TranscodeImageWatermarkOverwriteParamsReferPos,
    TranscodeImageWatermarkOverwriteParamsTimeline,
};

#[cfg(feature = "transcoding")]
pub use transcode_input::{TranscodeInput, TranscodeInputType};
#[cfg(feature = "transcoding")]
pub use transcode_output::{TranscodeOutput, TranscodeOutputType};
#[cfg(feature = "transcoding")]
pub use transcode_output_group::TranscodeOutputGroup;
#[cfg(feature = "transcoding")]
pub use transcode_process_config::{
    TranscodeProcessConfig, TranscodeProcessConfigTranscode,
    TranscodeProcessConfigTranscodeOverwriteParams,
    TranscodeProcessConfigTranscodeOverwriteParamsContainer,
    TranscodeProcessConfigTranscodeOverwriteParamsMuxConfig,
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
pub use transcode_trans_config::{
    TranscodeTransConfig, TranscodeTransConfigAdjDarMethod, TranscodeTransConfigTransMode,
};

#[cfg(feature = "transcoding")]
pub use transcode_video::{
    TranscodeVideo, TranscodeVideoPreset, TranscodeVideoProfile, TranscodeVideoScanMode,
};

#[cfg(feature = "intelligent-production")]
pub use transposition_result::TranspositionResult;
#[cfg(feature = "upload")]
pub use url_upload_status::UrlUploadStatus;
#[cfg(feature = "library")]
pub use video_stream_info::VideoStreamInfo;
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_asset::VodPackagingAsset;
#[cfg(feature = "vod-packaging")]
pub use vod_packaging_config::{
    VodPackagingConfig, VodPackagingConfigDrmProvider,
    VodPackagingConfigDrmProviderEncryptionMethod, VodPackagingConfigStreamSelection,
    VodPackagingConfigStreamSelectionStreamOrder,
};

#[cfg(feature = "vod-packaging")]
pub use vod_packaging_configuration::{
    VodPackagingConfiguration, VodPackagingConfigurationProtocol,
};

#[cfg(feature = "vod-packaging")]
pub use vod_packaging_group::VodPackagingGroup;
#[cfg(feature = "yike")]
pub use yike_ai_app_job_output::YikeAiAppJobOutput;
#[cfg(feature = "yike")]
pub use yike_ai_app_job_result::YikeAiAppJobResult;
